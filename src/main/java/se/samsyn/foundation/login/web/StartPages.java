package se.samsyn.foundation.login.web;

interface StartPages {
    org.springframework.web.servlet.View page(
            se.samsyn.foundation.page.Frame f, String e, String t, org.springframework.http.HttpStatus s);
}
