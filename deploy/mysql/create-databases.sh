# One schema for each service, a user that may only read and write rows, and an owner that may migrate it. Runs once, when
# the volume is empty. Not executable: the image then sources it, and with it docker_process_sql.
for service in enforcement publicity report; do
  schema=fazhi_$service
  secrets=/run/secrets/FAZHI_${service^^}
  docker_process_sql <<SQL
create database if not exists $schema character set utf8mb4;
create user if not exists $schema@'%' identified by '$(<"${secrets}_DB_PASSWORD")';
create user if not exists ${schema}_owner@'%' identified by '$(<"${secrets}_DB_OWNER_PASSWORD")';
grant select, insert, update, delete on $schema.* to $schema@'%';
grant select, insert, update, delete, create, alter, drop, index, references, lock tables on $schema.* to ${schema}_owner@'%';
SQL
done
docker_process_sql <<SQL
create database if not exists keycloak character set utf8mb4;
create user if not exists keycloak@'%' identified by '$(</run/secrets/KEYCLOAK_DB_PASSWORD)';
grant all on keycloak.* to keycloak@'%';
SQL
