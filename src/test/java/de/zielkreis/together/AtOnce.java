package de.zielkreis.together;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

/** Two people, or two clicks, in the same moment. */
final class AtOnce {

    private AtOnce() {
    }

    static List<MockHttpServletResponse> both(Callable<ResultActions> one, Callable<ResultActions> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<MockHttpServletResponse> answers = new ArrayList<>();
            for (Future<MockHttpServletResponse> answer : two.invokeAll(List.of(behind(start, one), behind(start, other)))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            two.shutdown();
        }
    }

    private static Callable<MockHttpServletResponse> behind(CyclicBarrier start, Callable<ResultActions> click) {
        return () -> {
            start.await();
            return click.call().andReturn().getResponse();
        };
    }
}
