package de.zielkreis.goals.web;

import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.GuidingGoalId;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Product;
import de.zielkreis.goals.ProductGroupGoal;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page "Zielmatrix bearbeiten": every level as a list, with what lies in the archive. */
@Controller
class StructureController {

    private final GoalMatrices matrices;

    StructureController(GoalMatrices matrices) {
        this.matrices = matrices;
    }

    @GetMapping("/municipalities/{municipality}/goal-matrix/structure")
    String structure(Visit visit, Model page) {
        visit.mustHold(Role.COORDINATOR);
        List<MatrixElement> all = matrices.all(visit.municipalityId()).toList();
        page.addAttribute("visit", visit);
        page.addAttribute("structure", Structure.of(all));
        return "goals/structure";
    }

    /** The elements of a matrix by what they hang on. */
    record Structure(List<MatrixElement> plans, List<GuidingGoal> guidingGoals, Map<GuidingGoalId, List<ProductGroupGoal>> groups,
            Map<GuidingGoalId, List<Product>> products, Map<GuidingGoalId, List<SubGoal>> goals,
            Map<SubGoalId, List<Measure>> measures, List<MatrixElement> archive) {

        static Structure of(List<MatrixElement> all) {
            List<MatrixElement> shown = all.stream().filter(element -> !element.archived()).toList();
            return new Structure(shown.stream().filter(element -> element.kind() == ElementKind.ACTION_PLAN).toList(),
                    list(shown, GuidingGoal.class),
                    list(shown, ProductGroupGoal.class).stream().collect(Collectors.groupingBy(ProductGroupGoal::guidingGoalId)),
                    list(shown, Product.class).stream().collect(Collectors.groupingBy(Product::guidingGoalId)),
                    list(shown, SubGoal.class).stream().collect(Collectors.groupingBy(SubGoal::guidingGoalId)),
                    list(shown, Measure.class).stream().collect(Collectors.groupingBy(Measure::subGoalId)),
                    all.stream().filter(MatrixElement::archived).toList());
        }

        private static <E> List<E> list(List<MatrixElement> elements, Class<E> type) {
            return elements.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }
}
