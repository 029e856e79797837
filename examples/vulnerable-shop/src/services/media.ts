import { spawn } from 'node:child_process';

export interface Rendition {
  readonly width: number;
  readonly bitrate: string;
}

function runInShell(command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${String(code)}`))));
  });
}

export class MediaService {
  constructor(private readonly renditions: readonly Rendition[]) {}

  /** Makes one file for each rendition and answers their names. */
  async transcode(file: string): Promise<readonly string[]> {
    const outputs: string[] = [];
    for (const { width, bitrate } of this.renditions) {
      const output = `${file}.${width}.mp4`;
      const command = ['ffmpeg', '-y', '-i', file, '-vf', `scale=${width}:-2`, '-b:v', bitrate, output].join(' ');
      await runInShell(command);
      outputs.push(output);
    }
    return outputs;
  }
}
