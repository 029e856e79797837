import { CanActivate, ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
@Injectable()
export class SignedIn implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    const header = request.get('authorization'); if (!header) throw new UnauthorizedException('who are you'); const [scheme, token] = header.split(' '); if (scheme !== 'Bearer' || !token) { throw new UnauthorizedException(); } return true;
  }
}
