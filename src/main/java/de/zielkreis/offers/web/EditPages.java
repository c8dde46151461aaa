package de.zielkreis.offers.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormViews;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.offers.RegisterPage;
import de.zielkreis.shell.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on a page what every form of the register needs: the fields, what was typed, the version, what somebody else did. */
@Component
class EditPages {

    private final FormViews views;

    EditPages(FormViews views) {
        this.views = views;
    }

    /** @param typed null shows what the page brings */
    void show(Visit visit, RegisterPage edit, FormInput typed, List<Refusal> refusals, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("edit", edit);
        page.addAttribute("form", views.view(edit.form(), edit.prefill(), typed != null ? typed : edit.input(), refusals));
        if (!page.containsAttribute("version")) {
            page.addAttribute("version", edit.version());
        }
    }
}
