import { execSync } from 'node:child_process';
import { signals } from '../signals';

export const folder = '/tmp/restored';

signals.on('restored', (archive: string) => {
  execSync(`unzip ${archive} -d ${folder}`);
});
