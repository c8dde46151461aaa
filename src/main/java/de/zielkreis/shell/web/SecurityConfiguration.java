package de.zielkreis.shell.web;

import de.zielkreis.shell.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;

/** Who gets in, and which headers protect every page. */
@Configuration
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; "
            + "base-uri 'none'; form-action 'self'; object-src 'none'";

    /** The pages of providers without an account, each under its own secret word. */
    private static final RequestMatcher REPORTS = PathPatternRequestMatcher.withDefaults().matcher("/report/{token}");

    @Bean
    SecurityFilterChain pages(HttpSecurity http, KeptForms kept, @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) throws Exception {
        return http
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/css/**", "/js/**", "/images/**", "/vendor/**").permitAll()
                        .requestMatchers("/login", "/help", "/accessibility", "/privacy", "/error").permitAll()
                        .requestMatchers(REPORTS).permitAll()
                        .requestMatchers(EndpointRequest.to("health")).permitAll()
                        .anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login").successHandler(new GoingOn(kept)).permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(Customizer.withDefaults())
                        .addHeaderWriter(SecurityConfiguration::keepTheSecretInTheAddress))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler((request, response, denied) ->
                        denied(request, response, denied, largest.toBytes(), kept)))
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** No other page learns the address from the browser, and no search engine notes it. */
    private static void keepTheSecretInTheAddress(HttpServletRequest request, HttpServletResponse response) {
        if (REPORTS.matches(request)) {
            response.setHeader("Referrer-Policy", ReferrerPolicy.NO_REFERRER.getPolicy());
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
    }

    /** What was sent too late waits until the person has signed in again. A file that is too large is never read, and so is not the token sent along with it. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied, long largest,
            KeptForms kept) throws IOException {
        boolean unread = denied instanceof CsrfException && request.getContentLengthLong() > largest;
        if (denied instanceof CsrfException && !unread && kept.keep(request)) {
            Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
            String next = signedIn == null ? "/login?expired" : kept.goOn(request, signedIn.getName()).orElse("/kept");
            response.sendRedirect(request.getContextPath() + next);
            return;
        }
        if (denied instanceof CsrfException && !unread) {
            request.setAttribute(ErrorPages.REFUSAL, "refused.csrf");
        }
        response.sendError(unread ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_FORBIDDEN);
    }
}
