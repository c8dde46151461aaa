package de.zielkreis.transfer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a Wertschätzende Erkundung brings, step by step. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HoldInquiry {

    private final AppreciativeInquiries inquiries;

    HoldInquiry(AppreciativeInquiries inquiries) {
        this.inquiries = inquiries;
    }

    /** The inquiry begins with the core of the practice. */
    public void core(TransferWork work, String core) {
        int number = inquiries.of(work.transfer().id()).size() + 1;
        inquiries.save(new AppreciativeInquiry(work.transfer().id(), number, work.on())).explore(core);
    }

    public void need(TransferWork work, String need, String strengths) {
        running(work).clarify(need, strengths);
    }

    /** @param reason why it goes on or ends */
    public void agree(TransferWork work, NextStep step, String reason) {
        AppreciativeInquiry inquiry = running(work);
        inquiry.agree(step, reason, work.on());
        if (step == NextStep.GO_ON) {
            work.transfer().clarify(inquiry.need(), work.by(), work.on());
        } else {
            work.transfer().endAfterInquiry(reason, work.by(), work.on());
        }
    }

    private AppreciativeInquiry running(TransferWork work) {
        return inquiries.of(work.transfer().id()).stream().filter(AppreciativeInquiry::running).findFirst().orElseThrow();
    }
}
