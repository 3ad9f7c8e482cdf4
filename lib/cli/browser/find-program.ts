import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program lies on the systems it runs on, best first. */
export interface Program {
  /** Environment variable that names the program's path and comes before everything found. */
  variable: string;
  /** Names on the search path (Linux and its kin). */
  commands: readonly string[];
  /** Paths below `/` or the home folder (macOS). */
  mac: readonly string[];
  /** Paths below the program folders (Windows). */
  windows: readonly string[];
}

function places(program: Program, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    return program.mac.flatMap((path) => [join('/', path), join(env.HOME ?? '/', path)]);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return program.windows.flatMap((path) => roots.flatMap((root) => (root ? [join(root, path)] : [])));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return program.commands.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of the program, or undefined when it is not installed.
 * @throws when its variable names something that cannot be run: a wrong setting is said, not worked around.
 */
export function findProgram(
  program: Program,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const named = env[program.variable];
  if (named) {
    if (!canRun(named)) throw new Error(`${program.variable} is ${named}, and nothing there can be run.`);
    return named;
  }
  return places(program, env, platform).find(canRun);
}
