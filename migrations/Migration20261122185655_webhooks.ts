import { Migration } from '@mikro-orm/migrations'

const statements: readonly string[] = [
  String.raw`set names 'utf8'`,
  String.raw`create table "webhooks" ("id" uuid not null, "name" text not null, "url" text not null, "organization_id" uuid null, "locale" text not null, "filter" jsonb null, "document_id" text null, "secret_salt" text not null, "former_salt" text null, "former_until" timestamptz null, "state" text not null, "position" bigint not null, "unanswered" int not null default 0, "rest_until" timestamptz null, "made_by" uuid null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"))`,
  String.raw`create index "webhooks_organization_id_idx" on "webhooks" USING btree (organization_id)`,
  String.raw`create table "webhook_deliveries" ("id" uuid not null, "webhook_id" uuid not null, "position" bigint not null, "first_position" bigint not null, "event_type" text not null, "type_name" text null, "record_id" uuid null, "kind" text null, "version" int null, "reason" text null, "state" text not null, "attempts" int not null default 0, "tries" int not null default 0, "next_at" timestamptz null, "created_at" timestamptz not null, "ended_at" timestamptz null, primary key ("id"))`,
  String.raw`create index "webhook_deliveries_webhook_id_idx" on "webhook_deliveries" USING btree (webhook_id, "position", id)`,
  String.raw`create index "webhook_deliveries_waiting_idx" on "webhook_deliveries" USING btree (webhook_id, "position", id) WHERE (state = 'WAITING'::text)`,
  String.raw`create index "webhook_deliveries_dead_idx" on "webhook_deliveries" USING btree (webhook_id, "position", id) WHERE (state = 'DEAD'::text)`,
  String.raw`create index "webhook_deliveries_ended_at_idx" on "webhook_deliveries" USING btree (ended_at)`,
  String.raw`create table "webhook_attempts" ("delivery_id" uuid not null, "number" int not null, "at" timestamptz not null, "duration_ms" int not null, "status" int null, "failure" text null, "answer" text null, primary key ("delivery_id", "number"))`,
  String.raw`alter table "webhooks" add constraint "webhooks_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete cascade`,
  String.raw`alter table "webhooks" add constraint "webhooks_state_known" check ("state" = ANY (ARRAY['ACTIVE'::text, 'PAUSED'::text, 'GONE'::text]))`,
  String.raw`alter table "webhook_deliveries" add constraint "webhook_deliveries_webhook_id_fkey" foreign key ("webhook_id") references "webhooks" ("id") on update no action on delete cascade`,
  String.raw`alter table "webhook_deliveries" add constraint "webhook_deliveries_state_known" check ("state" = ANY (ARRAY['WAITING'::text, 'DELIVERED'::text, 'DEAD'::text]))`,
  String.raw`alter table "webhook_deliveries" add constraint "webhook_deliveries_next_at_set" check ((state = 'WAITING'::text) = (next_at IS NOT NULL))`,
  String.raw`alter table "webhook_attempts" add constraint "webhook_attempts_delivery_id_fkey" foreign key ("delivery_id") references "webhook_deliveries" ("id") on update no action on delete cascade`,
  String.raw`do $$
declare
  made record;
begin
  for made in
    select m.target, given.source, m.fingerprint from (values
    ('index', 'webhooks_organization_id_idx', 'ccdef810db620bb4'),
    ('index', 'webhook_deliveries_webhook_id_idx', 'a48e2e2fc3335e11'),
    ('index', 'webhook_deliveries_waiting_idx', '957805c29118dac0'),
    ('index', 'webhook_deliveries_dead_idx', '27069dc16469dc03'),
    ('index', 'webhook_deliveries_ended_at_idx', '7bf765af01e77757')
    ) given (kind, name, source) join public.stored_marks() m using (kind, name)
  loop
    execute format('comment on %s is %L', made.target, format('amity %s %s', made.source, made.fingerprint));
  end loop;
end
$$`,
]

export class Migration20261122185655_webhooks extends Migration {
  override name = 'Migration20261122185655_webhooks'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
