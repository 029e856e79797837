// OpenNext: a route handler of the app router redirects to the query
import { NextRequest, NextResponse } from 'next/server';

export async function GET(request: NextRequest) {
  const target = request.nextUrl.searchParams.get('returnTo') ?? '/';
  // ruleid: no-open-redirect
  return NextResponse.redirect(new URL(target, request.url));
}
