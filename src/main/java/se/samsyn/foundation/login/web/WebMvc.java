package se.samsyn.foundation.login.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.Pages;

/** What every handler is given, and what stands before it. */
@Configuration(proxyBeanMethods = false)
class WebMvc implements WebMvcConfigurer {
    private final Access access;
    private final FrameArguments frames;

    WebMvc(Access access, FrameArguments frames) {
        this.access = access;
        this.frames = frames;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessInterceptor(access));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(frames);
        resolvers.add(new ActorArguments());
    }

    /** What the answer says that it is written in follows the choice on the page, not the browser's settings. */
    private static final class ChosenLanguage extends AcceptHeaderLocaleResolver {
        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return FrameArguments.language(request);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Frames {
        @Bean
        LocaleResolver localeResolver() {
            return new ChosenLanguage();
        }

        @Bean
        FrameArguments frameArguments(
                Pages pages,
                Access access,
                List<Destination> destinations,
                @Value("${samsyn.example:false}") boolean exampleCity) {
            return new FrameArguments(pages, access, destinations, exampleCity);
        }
    }
}
