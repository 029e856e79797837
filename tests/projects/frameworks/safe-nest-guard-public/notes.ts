// A guard that lets through what is marked as public.
import { CanActivate, Controller, Delete, ExecutionContext, Injectable, Param, UseGuards } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
const db = new DynamoDBClient({});

@Injectable()
export class UserGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const isPublic = this.reflector.getAllAndOverride<boolean>('isPublic', [context.getHandler(), context.getClass()]);
    if (isPublic) return true;
    const request = context.switchToHttp().getRequest();
    request.user = await verifier.verify(String(request.headers.authorization).slice(7));
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
