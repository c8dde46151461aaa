// Checks the processes with bpmnlint and the decisions with dmnlint; silent when there is nothing to say.
// Use: node lint.mjs
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const models = '../../..';

check('bpmnlint', ['--max-warnings=0'], 'bpmn');
check('dmnlint', [], 'dmn');

function check(tool, options, kind) {
  const files = readdirSync(new URL(`${models}/${kind}/`, import.meta.url), { recursive: true })
    .filter(file => file.endsWith(`.${kind}`)).map(file => posix.join(models, kind, file.replaceAll('\\', '/')));
  if (files.length === 0) fail(`no models found under ${kind}`);
  const run = spawnSync(process.execPath, [`node_modules/${tool}/bin/${tool}.js`, ...options, ...files], { cwd: folder, encoding: 'utf8' });
  if (run.status !== 0) fail(`${tool} refuses a model.\n${run.stdout}${run.stderr}`);
}

function fail(text) {
  console.error(`The models could not be checked: ${text}`);
  process.exitCode = 1;
}
