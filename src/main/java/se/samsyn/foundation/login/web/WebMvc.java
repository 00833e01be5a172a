package se.samsyn.foundation.login.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
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

    @Configuration(proxyBeanMethods = false)
    static class Frames {
        @Bean
        FrameArguments frameArguments(
                Pages pages,
                Access access,
                List<Destination> destinations,
                @Value("${samsyn.example:true}") boolean exampleCity) {
            return new FrameArguments(pages, access, destinations, exampleCity);
        }
    }
}
