// rxjs: filter, map and subscribe.
import { from } from 'rxjs';
import { filter, map } from 'rxjs/operators';
import { Pool } from 'pg';
const pool = new Pool();

export const handler = async (event: any) => {
  from(event.Records)
    .pipe(
      map((r: any) => r.body),
      filter((v: string) => v.length > 3),
      map((v: string) => `INSERT INTO t VALUES ('${v}')`),
    )
    .subscribe(async (text: string) => {
      // ruleid: no-sql-injection
      await pool.query(text);
    });
};
