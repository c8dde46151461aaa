package de.zielkreis.tasks;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys every model when the application starts, once for all municipalities. Names are the same from classes and
 * from the jar ({@code bpmn/quarterlyReview.bpmn}), so an unchanged model is not deployed again.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final List<String> PATTERNS = List.of("bpmn/**/*.bpmn", "dmn/*.dmn", "forms/*.form");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    ModelDeployment(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DeploymentBuilder deployment = repository.createDeployment().name("Zielkreis").enableDuplicateFiltering(true);
        try {
            for (String pattern : PATTERNS) {
                Resource[] models = resources.getResources("classpath*:" + pattern);
                if (models.length == 0) {
                    throw new IllegalStateException("No models found under " + pattern);
                }
                for (Resource model : models) {
                    add(deployment, model, pattern.substring(0, pattern.indexOf('/')));
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("A model cannot be read", unreadable);
        }
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, Resource model, String folder) throws IOException {
        String address = model.getURL().toString();
        try (InputStream content = model.getInputStream()) {
            deployment.addInputStream(address.substring(address.lastIndexOf(folder + "/")), content);
        }
    }
}
