// The decorator itself is called with the class; its method runs a shell.
import { execFileSync } from 'node:child_process';

const commands: Record<string, { run(argument: string): void }> = {};

function command(type: { new (): { run(argument: string): void }; title: string }): void {
  commands[type.title] = new type();
}

@command
class Print {
  static readonly title = 'print';

  run(argument: string) {
    // ruleid: no-command-injection
    execFileSync('sh', ['-c', argument]);
  }
}

export { Print };

export const handler = async (event: { detail: { command: string; argument: string } }) => {
  commands[event.detail.command]?.run(event.detail.argument);
};
