package de.zielkreis.cycle.data.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.data.DataAcquisition;
import de.zielkreis.cycle.data.MonitoringSource;
import de.zielkreis.fixtures.Stations;
import de.zielkreis.fixtures.Stations.Walk;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.shell.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Tag("database")
class DataAcquisitionProcessTests {

    @Autowired private Towns towns;
    @Autowired private Stations stations;
    @Autowired private DataAcquisition acquisition;

    private Town town;
    private Walk walk;

    @BeforeEach
    void aTown() {
        town = towns.found();
        walk = stations.begin(town, Station.DATA_ACQUISITION);
    }

    @Test
    void sourcesIndicatorsAndGapsAreKeptAndTheStandardsRated() {
        source("new1", "Schuleingangsuntersuchung");
        indicator();
        gap("DONE");

        assertThat(now().sources()).singleElement().satisfies(source -> {
            assertThat(source.smallArea()).isTrue();
            assertThat(source.legalBasis()).isNull();
        });
        assertThat(now().fields()).isEqualTo(1);
        assertThat(now().gaps()).singleElement().satisfies(gap -> assertThat(gap.closed()).isFalse());
        assertThat(walk.waiting()).containsExactly("rateStation");
        walk.rate();
        assertThat(walk.waiting()).isEmpty();
    }

    @Test
    void theListCanBeGoneThroughOnceMoreAndWhatIsEmptiedGoesOut() {
        source("new1", "Schuleingangsuntersuchung");
        indicator();
        gap("AGAIN");

        assertThat(walk.waiting()).containsExactly("nameSources");
        String known = "sources." + now().sources().get(0).id();
        walk.answer("nameSources", town.coordinator(), known + ".name", "", known + ".keeper", "", "sources.new2.name", "Sozialstatistik",
                "sources.new2.keeper", "Sozialamt", "sources.new2.rhythm", "jährlich", "sources.new2.smallArea", "YES");

        assertThat(now().sources()).extracting(MonitoringSource::name).containsExactly("Sozialstatistik");
    }

    @Test
    void whatStoodOnNoPageStaysBecauseSomebodyElseHasAddedItMeanwhile() {
        source("new1", "Schuleingangsuntersuchung");
        indicator();
        gap("AGAIN");

        source("new2", "Sozialstatistik");

        assertThat(now().sources()).extracting(MonitoringSource::name).containsExactly("Schuleingangsuntersuchung", "Sozialstatistik");
    }

    @Test
    void aKnownSourceIsChangedInItsPlace() {
        source("new1", "Schuleingangsuntersuchung");
        indicator();
        gap("AGAIN");
        MonitoringSource known = now().sources().get(0);

        source(known.id().toString(), "Schuleingangsuntersuchung, neue Reihe");

        assertThat(now().sources()).singleElement().satisfies(source -> {
            assertThat(source.id()).isEqualTo(known.id());
            assertThat(source.name()).endsWith("neue Reihe");
        });
    }

    @Test
    void aGapIsClosedOnTheDayItWasTicked() {
        source("new1", "Schuleingangsuntersuchung");
        indicator();

        walk.answer("nameDataGaps", town.coordinator(), "gaps.new1.subject", "Gesundheitsdaten", "gaps.new1.closer", "Gesundheitsamt",
                "gaps.new1.until", "31.03.2027", "gaps.new1.closed", "true", "next", "DONE");

        assertThat(now().gaps()).singleElement().satisfies(gap -> assertThat(gap.closedOn()).isEqualTo(Towns.TODAY));
    }

    @Test
    void aRowThatWasBegunNeedsTheRest() {
        assertThatThrownBy(() -> walk.answer("nameSources", town.coordinator(), "sources.new1.name", "Sozialstatistik"))
                .isInstanceOf(Refused.class).hasMessage("field.missing, field.missing, field.missing");
        assertThat(now().sources()).isEmpty();
    }

    @Test
    void nobodyHasToNameAnything() {
        walk.answer("nameSources", town.coordinator());
        walk.answer("chooseMonitoring", town.coordinator());
        walk.answer("nameDataGaps", town.coordinator(), "next", "DONE");

        assertThat(walk.waiting()).containsExactly("rateStation");
    }

    private void source(String row, String name) {
        walk.answer("nameSources", town.coordinator(), "sources." + row + ".name", name, "sources." + row + ".keeper", "Gesundheitsamt",
                "sources." + row + ".rhythm", "jährlich", "sources." + row + ".smallArea", "YES");
    }

    private void indicator() {
        walk.answer("chooseMonitoring", town.coordinator(), "indicators.new1.name", "Sozialgeldquote", "indicators.new1.field", "ECONOMY",
                "indicators.new1.resolution", "Stadtbezirk");
    }

    private void gap(String next) {
        walk.answer("nameDataGaps", town.coordinator(), "gaps.new1.subject", "Gesundheitsdaten", "gaps.new1.closer", "Gesundheitsamt",
                "gaps.new1.until", "31.03.2027", "next", next);
    }

    private DataAcquisition.View now() {
        return acquisition.of(town.municipality().id());
    }
}
