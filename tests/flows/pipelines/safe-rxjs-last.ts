// rxjs: mergeMap, tap and lastValueFrom; a step checks it.
import { from, of, lastValueFrom, mergeMap, tap, map, toArray } from 'rxjs';
import { Pool } from 'pg';
const pool = new Pool();

export const handler = async (event: any) => {
  await lastValueFrom(
    from(event.Records).pipe(
      map((r: any) => JSON.parse(r.body)),
      tap((job: any) => {
        if (!['a', 'b'].includes(job.table)) throw new Error('bad');
      }),
      // ok: no-sql-injection
      mergeMap((job: any) => pool.query(`SELECT * FROM ${job.table}`)),
      toArray(),
    ),
  );
};
