package de.zielkreis.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the try-out can be opened and with which accounts. */
@Component
@Profile("tryout")
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private static final String TEXT = """


            Zielkreis läuft: http://localhost:%d
            Das Passwort aller Demokonten ist: %s

              koordination    Jana Beispiel         Koordination, Bielefeld
              koordination2   Mira Vorlage          Koordination, Bielefeld
              steuerung1      Karin Muster          Steuerungsgruppe, Jugendamt
              steuerung2      Holger Platzhalter    Steuerungsgruppe, Amt für Schule
              steuerung3      Sabine Probe          Steuerungsgruppe, Gesundheitsamt
              leitung         Ruth Exempel          Leitung, Bielefeld
              planung         Lars Skizze           Planung und Controlling, Bielefeld
              verwaltung      Petra Musterfrau      Administration, Bielefeld
              koordination-d  Tanja Schablone       Koordination, Düsseldorf
              koordination-un Doris Vorlage         Koordination, Kommunen im Kreis Unna (Verbund)
              koordination-ka Svenja Vorlauf        Koordination, Kamen (Mitglied des Verbunds)
              fachberatung    Friederike Musterberg Fachberatung aller Kommunen
              betrieb         Bodo Beispielbetrieb  Betrieb der Anwendung
            """;

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web) {
            LOG.info(TEXT.formatted(web.getWebServer().getPort(), DemoAccounts.PASSWORD));
        }
    }
}
