// class-transformer: keys that the class does not expose are left out
import { Expose, plainToInstance } from 'class-transformer';
import { DataSource, type EntityTarget } from 'typeorm';

class ProfileInput {
  @Expose()
  bio!: string;
}

declare const source: DataSource;
declare const Profile: EntityTarget<ProfileInput>;

export const handler = async (event: { body: string }) => {
  const input = plainToInstance(ProfileInput, JSON.parse(event.body) as object, { excludeExtraneousValues: true });
  // ok: no-mass-assignment
  await source.getRepository(Profile).save(input);
};
