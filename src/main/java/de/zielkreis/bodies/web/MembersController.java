package de.zielkreis.bodies.web;

import de.zielkreis.bodies.BodyMembers;
import de.zielkreis.bodies.MeetingAccess;
import de.zielkreis.bodies.web.FormPage.Fill;
import de.zielkreis.bodies.web.FormPage.Frame;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.BodyMember;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.German;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which people join a body, change their post or deputy there, or leave it. */
@Controller
@RequestMapping("/municipalities/{municipality}/bodies")
class MembersController {

    private static final String BACK = "redirect:/municipalities/{municipality}/bodies/";

    private final BodyMembers members;
    private final FormPage forms;

    MembersController(BodyMembers members, FormPage forms) {
        this.members = members;
        this.forms = forms;
    }

    @GetMapping("/{body}/members/new")
    String newMember(Visit visit, @PathVariable UUID body, Model page) {
        MeetingAccess.mustKeep(visit);
        return forms.show(visit, joining(visit, body), Fill.fresh(members.choices(visit.municipalityId())), page);
    }

    @PostMapping("/{body}/members/new")
    String join(Visit visit, @PathVariable UUID body, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        MeetingAccess.mustKeep(visit);
        Frame frame = joining(visit, body);
        return forms.send(visit, frame, () -> Fill.fresh(members.choices(visit.municipalityId())), sent, filled -> {
            String person = members.join(visit.municipalityId(), body, filled.answers()).name();
            next.addFlashAttribute("message", person + " ist jetzt Mitglied: " + frame.about() + ".");
            return BACK + body;
        }, page, response);
    }

    @GetMapping("/members/{membership}/change")
    String change(Visit visit, @PathVariable UUID membership, Model page) {
        MeetingAccess.mustKeep(visit);
        BodyMember member = members.member(visit.municipalityId(), membership);
        return forms.show(visit, frame("changeMember", "Mitgliedschaft ändern", visit, member), fill(visit, membership), page);
    }

    @PostMapping("/members/{membership}/change")
    String changed(Visit visit, @PathVariable UUID membership, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        MeetingAccess.mustKeep(visit);
        BodyMember member = members.member(visit.municipalityId(), membership);
        return forms.send(visit, frame("changeMember", "Mitgliedschaft ändern", visit, member), () -> fill(visit, membership), sent, filled -> {
            members.change(visit.municipalityId(), membership, filled.version(), filled.answers());
            next.addFlashAttribute("message", "Die Mitgliedschaft ist geändert: " + member.name() + ".");
            return BACK + member.bodyId();
        }, page, response);
    }

    @GetMapping("/members/{membership}/end")
    String end(Visit visit, @PathVariable UUID membership, Model page) {
        MeetingAccess.mustKeep(visit);
        BodyMember member = members.member(visit.municipalityId(), membership);
        return forms.show(visit, frame("endMembership", "Mitgliedschaft beenden", visit, member), leaving(visit, member), page);
    }

    @PostMapping("/members/{membership}/end")
    String leave(Visit visit, @PathVariable UUID membership, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        MeetingAccess.mustKeep(visit);
        BodyMember member = members.member(visit.municipalityId(), membership);
        return forms.send(visit, frame("endMembership", "Mitgliedschaft beenden", visit, member), () -> leaving(visit, members.member(visit.municipalityId(), membership)), sent, filled -> {
            members.leave(visit.municipalityId(), membership, filled.version(), filled.answers().date("lastDay").orElseThrow());
            next.addFlashAttribute("message", "Die Mitgliedschaft endet: " + member.name() + ".");
            return BACK + member.bodyId();
        }, page, response);
    }

    private Fill fill(Visit visit, UUID membership) {
        return new Fill(members.filled(visit.municipalityId(), members.member(visit.municipalityId(), membership)),
                members.version(visit.municipalityId(), membership));
    }

    private Fill leaving(Visit visit, BodyMember member) {
        return new Fill(member.until() == null ? Prefill.EMPTY
                : new Prefill(Map.of("lastDay", German.day(member.until())), Map.of(), null, Map.of(), Map.of()),
                members.version(visit.municipalityId(), member.membershipId()));
    }

    private Frame joining(Visit visit, UUID body) {
        String name = members.body(visit.municipalityId(), body).name();
        return Frame.of("bodyMember", "Mitglied aufnehmen", name, "/bodies/" + body, name);
    }

    private Frame frame(String form, String title, Visit visit, BodyMember member) {
        return Frame.of(form, title, member.name(), "/bodies/" + member.bodyId(),
                members.body(visit.municipalityId(), member.bodyId().uuid()).name());
    }
}
