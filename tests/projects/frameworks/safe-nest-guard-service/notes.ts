// A guard whose service throws.
import { CanActivate, Controller, Delete, ExecutionContext, Injectable, Param, UseGuards, UnauthorizedException } from '@nestjs/common';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
const db = new DynamoDBClient({});

@Injectable()
export class Tokens {
  async check(header: string | undefined) {
    if (!header) throw new UnauthorizedException();
    return verifier.verify(header.slice(7));
  }
}
@Injectable()
export class UserGuard implements CanActivate {
  constructor(private readonly tokens: Tokens) {}
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest();
    request.user = await this.tokens.check(request.headers.authorization);
    return true;
  }
}

@Controller('notes')
@UseGuards(UserGuard)
export class NotesController {
  @Delete(':id')
  // ok: require-authentication
  async remove(@Param('id') id: string) {
    await db.send(new DeleteItemCommand({ TableName: 'notes', Key: { id: { S: id } } }));
  }
}
