import { execSync } from 'node:child_process';
import { signals } from './signals';

signals.on('restored', (archive: string) => {
  execSync(`unzip ${archive}`);
});
