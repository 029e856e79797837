// A response is what its type says, the place is of the site
import type { NextApiRequest, NextApiResponse } from 'next';
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  // ok: no-open-redirect
  res.redirect(`/items/${encodeURIComponent(String(req.query.next))}`);
}
