import type { RequestHandler } from 'express';
import jwt from 'jsonwebtoken';
export const requireUser: RequestHandler = (req, res, next) => {
  const header = req.header('authorization');
  if (!header?.startsWith('Bearer ')) { res.status(401).json({ error: 'no token' }); return; }
  try {
    res.locals.user = jwt.verify(header.slice(7), process.env.KEY!, { algorithms: ['HS256'] });
    next();
  } catch {
    res.status(401).json({ error: 'bad token' });
  }
};
export const requireAdmin: RequestHandler = (_req, res, next) => {
  if (res.locals.user.role !== 'admin') { res.sendStatus(403); return; }
  next();
};
