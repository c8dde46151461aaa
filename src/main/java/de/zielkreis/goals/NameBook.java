package de.zielkreis.goals;

import de.zielkreis.municipalities.Department;
import de.zielkreis.municipalities.DepartmentId;
import de.zielkreis.municipalities.Departments;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.municipalities.ProviderId;
import de.zielkreis.municipalities.Providers;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Knows the name behind an id that stands in {@link ElementFacts}, by the member that holds it. */
@Component
class NameBook {

    private final Municipalities municipalities;
    private final People people;
    private final Departments departments;
    private final Providers providers;
    private final GuidingGoals guidingGoals;
    private final ProductGroupGoals productGroupGoals;
    private final Products products;
    private final SubGoals subGoals;
    private final Measures measures;

    NameBook(Municipalities municipalities, People people, Departments departments, Providers providers, GuidingGoals guidingGoals,
            ProductGroupGoals productGroupGoals, Products products, SubGoals subGoals, Measures measures) {
        this.municipalities = municipalities;
        this.people = people;
        this.departments = departments;
        this.providers = providers;
        this.guidingGoals = guidingGoals;
        this.productGroupGoals = productGroupGoals;
        this.products = products;
        this.subGoals = subGoals;
        this.measures = measures;
    }

    /** @param member name of the member that holds the id, for example {@code responsible} */
    String nameOf(String member, UUID id) {
        Optional<String> name = switch (member) {
            case "responsible" -> people.findById(new PersonId(id)).map(Person::name);
            case "department" -> departments.findById(new DepartmentId(id)).map(Department::name);
            case "provider" -> providers.findById(new ProviderId(id)).map(Provider::name);
            case "guidingGoal" -> guidingGoals.findById(new GuidingGoalId(id)).map(GuidingGoal::title);
            case "productGroupGoal" -> productGroupGoals.findById(new ProductGroupGoalId(id)).map(ProductGroupGoal::title);
            case "product" -> products.findById(new ProductId(id)).map(Product::title);
            case "subGoal", "ownGoal" -> subGoals.findById(new SubGoalId(id)).map(SubGoal::title);
            case "measure" -> measures.findById(new MeasureId(id)).map(Measure::title);
            case "member" -> municipalities.findById(new MunicipalityId(id)).map(Municipality::name);
            default -> throw new IllegalArgumentException("No names behind " + member);
        };
        return name.orElse("(gelöscht)");
    }
}
