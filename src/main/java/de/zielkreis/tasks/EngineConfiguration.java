package de.zielkreis.tasks;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Sets the engine up: tenants from the municipality, no engine users, no script languages. */
@Component
class EngineConfiguration extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTenantIdProvider(new MunicipalityTenants());
        engine.setAuthorizationEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setEnableScriptCompilation(false);
    }
}
