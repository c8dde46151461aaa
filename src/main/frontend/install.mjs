// Installs the front-end packages when the lock file has changed since the last time; otherwise does nothing, silently.
// Use: node install.mjs [--omit=dev]      Without the argument everything is installed, which also serves --omit=dev.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const memory = join(folder, 'node_modules', '.installed.json');
const variant = process.argv.includes('--omit=dev') ? '--omit=dev' : 'full';
const lock = createHash('sha256').update(lockFile()).digest('hex');

if (!alreadyInstalled()) install();

function lockFile() {
  try {
    return readFileSync(join(folder, 'package-lock.json'));
  } catch (e) {
    fail(`package-lock.json cannot be read (${e.code}). Is the checkout complete?`);
  }
}

function alreadyInstalled() {
  try {
    const last = JSON.parse(readFileSync(memory, 'utf8'));
    return last.lock === lock && (last.variant === variant || last.variant === 'full');
  } catch {
    return false;
  }
}

function install() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(variant === 'full' ? [] : [variant])];
  console.log(`Front-end packages: npm ${args[0]}${variant === 'full' ? '' : ' ' + variant} in ${folder}`);
  rmSync(memory, { force: true });
  const windows = process.platform === 'win32';
  const npm = spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', shell: windows });
  if (npm.error) fail(`npm cannot be started (${npm.error.code}). Node 20 and npm must be installed and on the PATH.`);
  if (npm.status !== 0) fail(`npm ci ended with ${npm.status ?? npm.signal}.\n\n${firstLines(npm.stderr)}\n\n` +
    'Check the connection to the package registry, and that package.json and package-lock.json belong together (npm install renews the lock file).');
  writeFileSync(memory, JSON.stringify({ lock, variant }));
}

// npm prints its whole usage after many errors; the cause stands in the first lines.
function firstLines(text) {
  return text.split('\n').filter(line => line.replace('npm error', '').trim()).slice(0, 8).join('\n');
}

function fail(text) {
  console.error(`The front-end packages could not be installed: ${text}`);
  process.exit(1);
}
