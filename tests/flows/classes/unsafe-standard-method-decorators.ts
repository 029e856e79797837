// Two decorators of the language's own form: the inner one makes the argument, the outer one only looks on.
import { exec } from 'node:child_process';

type Method = (this: unknown, ...args: any[]) => Promise<unknown>;

function parsed(original: Method, _context: ClassMethodDecoratorContext): Method {
  return function (event: { body: string }) {
    const { file } = JSON.parse(event.body);
   return original.call(this, file);
  };
}

function timed(original: Method, context: ClassMethodDecoratorContext): Method {
  return async function (...args: any[]) {
    const start = Date.now();
    try {
      return await original.apply(this, args);
    } finally {
      console.log(String(context.name), Date.now() - start);
    }
  };
}

class Jobs {
  @timed
  @parsed
  async convert(file: string) {
    // ruleid: no-command-injection
    exec(`convert /tmp/${file} /tmp/out.png`);
  }
}

const jobs = new Jobs();

export const handler = async (event: any) => jobs.convert(event);
