// The same with bound values
import { NextRequest, NextResponse } from 'next/server';
import { Pool } from 'pg';
const pool = new Pool();
export async function GET(request: NextRequest, { params }: { params: { id: string } }) {
  // ok: no-sql-injection
  await pool.query('SELECT * FROM u WHERE n = $1', [request.nextUrl.searchParams.get('name')]);
  // ok: no-sql-injection
  await pool.query('SELECT * FROM u WHERE n = $1', [params.id]);
  return NextResponse.json({});
}
