package se.samsyn.foundation.login.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Open;

/** Whatever fails, in a handler or before one, ends in a page of ours. */
@Controller
@ControllerAdvice
class Failures implements ErrorController {
    private final ErrorPages errors;

    Failures(ErrorPages errors) {
        this.errors = errors;
    }

    @ExceptionHandler
    View missing(HttpServletRequest request, Missing missing) {
        return errors.missing(request);
    }

    /** An id that cannot be one is as missing as one that is not there. */
    @ExceptionHandler
    View unreadable(HttpServletRequest request, TypeMismatchException unreadable) {
        return errors.missing(request);
    }

    @ExceptionHandler
    View unreadable(HttpServletRequest request, InvalidParameterException unreadable) {
        return notTaken(request, unreadable);
    }

    @ExceptionHandler
    View denied(HttpServletRequest request, Denied denied) {
        return errors.denied(request);
    }

    /** What was written survives, whatever stood in the way of taking it. */
    @ExceptionHandler
    View lost(HttpServletRequest request, LostForm lost) {
        return errors.lost(request);
    }

    @ExceptionHandler
    View failed(HttpServletRequest request, Exception failure) {
        return failure instanceof ErrorResponse response
                        && response.getStatusCode().is4xxClientError()
                ? errors.other(
                        request, HttpStatus.valueOf(response.getStatusCode().value()))
                : errors.failed(request, failure);
    }

    /** What a filter refused or could not do: a forged form, a session that could not be read. */
    @RequestMapping("/error")
    @Open("says that something failed, and nothing about what")
    View beforeAnyHandler(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            return cause instanceof InvalidParameterException unreadable
                    ? notTaken(request, unreadable)
                    : errors.failed(request, cause);
        }
        Object code = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
        HttpStatus status = HttpStatus.valueOf((Integer) code);
        return status == HttpStatus.FORBIDDEN ? errors.lost(request) : errors.other(request, status);
    }

    /** The server's word for a form that it cannot read, and for a file that is larger than any of ours. */
    private View notTaken(HttpServletRequest request, InvalidParameterException unreadable) {
        return unreadable.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                ? errors.tooLarge(request)
                : errors.unreadable(request);
    }
}
