package de.zielkreis.reporting.intake;

import de.zielkreis.municipalities.Department;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.shell.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who can carry a measure, found by name: the departments of a municipality and its providers. */
final class Carriers {

    private final Map<String, Carrier> byName = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final List<Provider> added = new ArrayList<>();
    private final MunicipalityId municipality;
    private final boolean welcomesNew;

    /** @param welcomesNew whether an unknown name becomes a new provider */
    Carriers(MunicipalityId municipality, Collection<Department> departments, Collection<Provider> providers, boolean welcomesNew) {
        this.municipality = municipality;
        this.welcomesNew = welcomesNew;
        providers.forEach(this::know);
        departments.forEach(department -> {
            names.put(department.id().uuid(), department.name());
            byName.put(CellWords.key(department.name()), new Carrier(department.id().uuid(), null));
        });
    }

    private void know(Provider provider) {
        names.put(provider.id().uuid(), provider.name());
        byName.put(CellWords.key(provider.name()), new Carrier(null, provider.id().uuid()));
    }

    /** @throws Refused for a name that nobody has */
    Carrier named(String name) {
        if (name.isBlank()) {
            return Carrier.NOBODY;
        }
        Carrier known = byName.get(CellWords.key(name));
        if (known != null) {
            return known;
        }
        if (!welcomesNew) {
            throw new Refused("carrier", "intake.unknownCarrier", name.strip());
        }
        if (name.strip().length() > 200) {
            throw new Refused("carrier", "field.tooLong", 200, name.strip().length());
        }
        Provider provider = new Provider(municipality, name.strip());
        added.add(provider);
        know(provider);
        return new Carrier(null, provider.id().uuid());
    }

    /** Null for nobody. */
    String nameOf(UUID department, UUID provider) {
        return names.get(provider == null ? department : provider);
    }

    /** The providers that nobody knew before. */
    List<Provider> added() {
        return added;
    }

    /** A department, a provider, or nobody. */
    record Carrier(UUID department, UUID provider) {

        static final Carrier NOBODY = new Carrier(null, null);
    }
}
