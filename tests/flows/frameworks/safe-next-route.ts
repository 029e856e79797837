// OpenNext: a route handler compares the origin of the resolved address
import { NextRequest, NextResponse } from 'next/server';

export async function GET(request: NextRequest) {
  const target = new URL(request.nextUrl.searchParams.get('returnTo') ?? '/', 'https://shop.example.com');
  if (target.origin !== 'https://shop.example.com') return NextResponse.json({ error: 'target' }, { status: 400 });
  // ok: no-open-redirect
  return NextResponse.redirect(target);
}
