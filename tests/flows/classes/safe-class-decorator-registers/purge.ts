import { Pool } from 'pg';
import { TaskNamed, type Task } from './tasks';

const pool = new Pool();

@TaskNamed('purge')
export class Purge implements Task {
  run(folder: string) {
    return pool.query('DELETE FROM files WHERE folder = $1', [folder]);
  }
}
