// A response is what its type says
import type { NextApiRequest, NextApiResponse } from 'next';
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  // ruleid: no-open-redirect
  res.redirect(String(req.query.next));
}
