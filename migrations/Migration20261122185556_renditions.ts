import { Migration } from '@mikro-orm/migrations'

const statements: readonly string[] = [
  String.raw`set names 'utf8'`,
  String.raw`create table "media_renditions" ("sha256" text not null, "name" text not null, "mime_type" text null, "byte_length" int null, "created_at" timestamptz not null, primary key ("sha256", "name"))`,
  String.raw`alter table "media_renditions" add constraint "media_renditions_sha256_fkey" foreign key ("sha256") references "media_files" ("sha256") on update no action on delete cascade`,
]

export class Migration20261122185556_renditions extends Migration {
  override name = 'Migration20261122185556_renditions'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
