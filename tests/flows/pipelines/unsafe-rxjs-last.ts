// rxjs: mergeMap, tap and lastValueFrom.
import { from, of, lastValueFrom, mergeMap, tap, map, toArray } from 'rxjs';
import { Pool } from 'pg';
const pool = new Pool();

export const handler = async (event: any) => {
  await lastValueFrom(
    from(event.Records).pipe(
      map((r: any) => JSON.parse(r.body)),
      tap((job: any) => {
        if (!job.table) throw new Error('bad');
      }),
      // ruleid: no-sql-injection
      mergeMap((job: any) => pool.query(`SELECT * FROM ${job.table}`)),
      toArray(),
    ),
  );
};
