package de.zielkreis.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every rendered page its frame; redirects and downloads need none and cost no statement. */
@Configuration
class ShellInterceptor implements WebMvcConfigurer, HandlerInterceptor {

    private final ShellAssembly assembly;

    ShellInterceptor(ShellAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/css/**", "/js/**", "/images/**", "/vendor/**");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/login").setViewName("shell/signIn");
        registry.addViewController("/help").setViewName("shell/help");
        registry.addViewController("/accessibility").setViewName("shell/accessibility");
        registry.addViewController("/privacy").setViewName("shell/privacy");
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && page.hasView() && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            page.addObject("shell", assembly.assemble(request, HttpStatus.valueOf(response.getStatus())));
        }
    }
}
