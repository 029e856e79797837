import type { RequestHandler } from 'express';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_a', clientId: 'c', tokenUse: 'access' });
export const requireUser: RequestHandler = async (req, res, next) => {
  try {
    res.locals.user = await verifier.verify(req.get('authorization') ?? '');
    next();
  } catch {
    res.status(401).end();
  }
};
