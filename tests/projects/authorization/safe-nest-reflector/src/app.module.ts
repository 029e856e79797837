import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { UsersController } from './users.controller';
import { AuthGuard } from './auth.guard';
import { RolesGuard } from './roles.guard';
@Module({ imports: [JwtModule.register({ secret: process.env.JWT_SECRET })], controllers: [UsersController], providers: [AuthGuard, RolesGuard] })
export class AppModule {}
