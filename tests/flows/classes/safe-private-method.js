// A private method builds the list of arguments.
import { execFileSync } from 'node:child_process';

class Thumbnailer {
  #size = '200x200';
  #target(name) {
    return `/tmp/${name}.thumb.png`;
  }
  make(name) {
    // ok: no-command-injection
    return execFileSync('convert', ['/tmp/source.png', '-resize', this.#size, this.#target(name)]);
  }
}

const thumbnailer = new Thumbnailer();

export const handler = async (event) => {
  thumbnailer.make(event.pathParameters.name);
  return { statusCode: 201, body: '' };
};
