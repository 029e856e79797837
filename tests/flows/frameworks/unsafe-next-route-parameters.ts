// What Next.js gives a route's function besides the request
import { NextRequest, NextResponse } from 'next/server';
import { Pool } from 'pg';
const pool = new Pool();
export async function GET(request: NextRequest, { params }: { params: { id: string } }) {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM u WHERE n = '${request.nextUrl.searchParams.get('name')}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM u WHERE n = '${params.id}'`);
  return NextResponse.json({});
}
