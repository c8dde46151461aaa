package de.zielkreis.municipalities;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;

/** A municipality that steers its prevention chain here: the border no data crosses. */
@Entity
@Table(name = "municipality")
public class Municipality {

    @EmbeddedId
    private MunicipalityId id;

    @Column(name = "municipality_key")
    private String key;

    private String name;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private MunicipalityType type;

    private Integer inhabitants;
    private Integer under18;

    @ElementCollection
    @CollectionTable(name = "alliance_member", joinColumns = @JoinColumn(name = "alliance_id"))
    @AttributeOverride(name = "uuid", column = @Column(name = "member_id"))
    private Set<MunicipalityId> members = new HashSet<>();

    @Version
    private Long version;

    protected Municipality() {
    }

    /**
     * @param key short sign, unique in the installation, used as tenant of the process engine and in business keys
     * @param displayName how letters and headers name it, for example "Stadt Bielefeld"
     */
    public Municipality(String key, String name, String displayName, MunicipalityType type) {
        this.id = MunicipalityId.next();
        this.key = key;
        this.name = name;
        this.displayName = displayName;
        this.type = type;
    }

    /** Notes the published number of people, both may be null when unknown. */
    public void counts(Integer inhabitants, Integer under18) {
        this.inhabitants = inhabitants;
        this.under18 = under18;
    }

    /**
     * Lets another municipality steer together with this alliance.
     *
     * @throws IllegalStateException when this municipality is no alliance
     */
    public void unites(MunicipalityId member) {
        if (type != MunicipalityType.ALLIANCE) {
            throw new IllegalStateException(name + " is no alliance");
        }
        members.add(member);
    }

    public MunicipalityId id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    public MunicipalityType type() {
        return type;
    }

    public Integer inhabitants() {
        return inhabitants;
    }

    public Integer under18() {
        return under18;
    }

    public Set<MunicipalityId> members() {
        return Set.copyOf(members);
    }
}
