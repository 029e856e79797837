// Decorators of a class let only texts pass.
import { plainToInstance } from 'class-transformer';
import { IsEmail, IsString, validateOrReject } from 'class-validator';
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
class LoginDto {
  @IsEmail() email!: string;
  @IsString() password!: string;
}
const users = new MongoClient(process.env.URI!).db().collection('users');
export const handler = async (event: APIGatewayProxyEvent) => {
  const dto = plainToInstance(LoginDto, JSON.parse(event.body ?? '{}'));
  await validateOrReject(dto);
  // ok: no-nosql-injection
  const user = await users.findOne({ email: dto.email, password: dto.password });
  return { statusCode: user ? 200 : 401, body: '' };
};
