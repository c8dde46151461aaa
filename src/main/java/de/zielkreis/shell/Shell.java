package de.zielkreis.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the frame around a page shows; each module adds its part through a {@link ShellSection}. */
public final class Shell {

    private final String path;
    private final String version;
    private final String now;
    private final String notice;
    private final List<MenuItem> menu = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Place> personalLinks = new ArrayList<>();
    private PersonLabel person;
    private int sessionSeconds;
    private String seen;
    private String municipalityName;
    private LastWriter.Written faster;

    public Shell(String path, String version, String now, String notice) {
        this.path = path;
        this.version = version;
        this.now = now;
        this.notice = notice;
    }

    /**
     * Adds an entry of the main menu; it is marked as current when the page lies under its address.
     *
     * @param count open things behind the entry, or null when the entry counts nothing
     */
    public void addMenuItem(String label, String href, Integer count) {
        menu.add(new MenuItem(label, href, path.equals(href) || path.startsWith(href + "/"), count));
    }

    /** Adds an entry whose pages lie under several addresses; it is current where one of the words is part of the address. */
    public void addMenuItemFor(Set<String> words, String label, String href) {
        menu.add(new MenuItem(label, href, Stream.of(path.split("/")).anyMatch(words::contains), null));
    }

    /** Adds the start page, which is current only on its own address. */
    public void addStartItem(String label, String href) {
        menu.add(new MenuItem(label, href, path.equals(href), null));
    }

    /**
     * How long the session lasts when nothing happens.
     *
     * @param seconds not more than 0 when it never ends
     * @param at when the page was made, as forms carry it along
     */
    public void lasts(int seconds, String at) {
        sessionSeconds = seconds;
        seen = at;
    }

    /** Null when the session never ends. */
    public Integer getSessionSeconds() {
        return sessionSeconds > 0 ? sessionSeconds : null;
    }

    public String getSeen() {
        return seen;
    }

    /** Who stored something before what was just sent. */
    public void wasFaster(LastWriter.Written last) {
        faster = last;
    }

    /** Null when nobody is known. */
    public LastWriter.Written getFaster() {
        return faster;
    }

    public void addPlace(String label, String href) {
        places.add(new Place(label, href));
    }

    /** Adds a page of the person's own to their menu. */
    public void addPersonalLink(String label, String href) {
        personalLinks.add(new Place(label, href));
    }

    public void showPerson(String name, String roleLabel) {
        person = new PersonLabel(name, roleLabel);
    }

    public void showMunicipality(String name) {
        municipalityName = name;
    }

    public List<MenuItem> getMenu() {
        return menu;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public List<Place> getPersonalLinks() {
        return personalLinks;
    }

    public PersonLabel getPerson() {
        return person;
    }

    public String getMunicipalityName() {
        return municipalityName;
    }

    public String getNotice() {
        return notice;
    }

    public String getNow() {
        return now;
    }

    public String getVersion() {
        return version;
    }

    /** An entry of the main menu. */
    public record MenuItem(String label, String href, boolean current, Integer count) {
    }

    /** A page to which the person can go, for example another municipality. */
    public record Place(String label, String href) {
    }

    /** The signed-in person as the header names them. */
    public record PersonLabel(String name, String roleLabel) {
    }
}
