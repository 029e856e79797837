// The same with words of the program.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

function list(name: string): void;
function list(count: number): void;
function list(what: string | number): void {
  // ok: no-command-injection
  execSync(`ls ${what}`);
}

class Shell {
  private readonly folder: string;

  constructor(folder: string);
  constructor(folder: string, depth?: number) {
    this.folder = depth === undefined ? folder : `${folder}/${depth}`;
  }

  static remove(name: string): void;
  static remove(name: string | URL): void {
    // ok: no-command-injection
    execSync(`rm ${name}`);
  }

  show(name: string): void;
  show(count: number): void;
  show(what: string | number): void {
    // ok: no-command-injection
    execSync(`ls ${this.folder}`);
    // ok: no-command-injection
    execSync(`cat ${what}`);
  }
}

export const handler = async (event: APIGatewayProxyEventV2) => {
  const name = event.body === "all" ? "all" : "none";
  list(name);
  Shell.remove(name);
  new Shell(name).show(name);
  return { statusCode: 200 };
};
