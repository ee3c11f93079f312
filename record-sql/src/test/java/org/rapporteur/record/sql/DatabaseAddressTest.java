package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.RapporteurException;

/** What names a record on a server, and that no password is ever shown. */
class DatabaseAddressTest {
    private static DatabaseAddress parsed(String text, String... environment) {
        return DatabaseAddress.parse(text, environment.length == 0 ? Map.of() : Map.of(environment[0], environment[1]));
    }

    @Test
    void an_address_names_user_host_port_and_database() {
        DatabaseAddress whole = parsed("postgresql://ada@db.example.org:6000/wire?sslmode=require");
        assertEquals(new DatabaseAddress("db.example.org", 6000, "wire", "ada", "sslmode=require"), whole);
        assertEquals("postgresql://ada@db.example.org:6000/wire?sslmode=require", whole.toString());
        assertEquals("jdbc:postgresql://db.example.org:6000/wire?sslmode=require", whole.url());
        assertEquals(whole, parsed("jdbc:postgresql://ada@db.example.org:6000/wire?sslmode=require"));
        assertEquals(parsed("postgresql://ada@h/wire"), parsed("postgres://ada@h/wire"));
    }

    @Test
    void what_is_left_out_comes_from_the_environment_and_then_from_what_is_usual() {
        assertEquals("localhost", parsed("postgresql:///wire").host());
        assertEquals(5432, parsed("postgresql:///wire").port());
        assertEquals("wire", parsed("jdbc:postgresql:wire").database());
        assertEquals("eve", parsed("postgresql://h/wire", "PGUSER", "eve").user());
        assertEquals(7000, parsed("postgresql://h/wire", "PGPORT", "7000").port());
        assertEquals("h2", parsed("postgresql:///wire", "PGHOST", "h2").host());
        assertEquals("db2", parsed("postgresql://ada@h", "PGDATABASE", "db2").database());
        assertEquals("ada", parsed("postgresql://ada@h").database(), "as psql has it");
        assertEquals(6, parsed("postgresql://ada@[::1]:6/wire").port());
        assertEquals(
                "jdbc:postgresql://[::1]:6/wire",
                parsed("postgresql://ada@[::1]:6/wire").url());
    }

    @Test
    void a_password_comes_from_the_environment_and_is_not_taken_from_the_address() {
        DatabaseAddress address = parsed("postgresql://ada@h/wire");
        assertEquals("secret", address.settings(Map.of("PGPASSWORD", "secret")).getProperty("password"));
        assertNull(address.settings(Map.of()).getProperty("password"), "then ~/.pgpass is looked into");
        for (String open : new String[] {
            "postgresql://ada:secret@h/wire",
            "postgresql://ada@h/wire?password=secret",
            "postgresql://h/wire?ssl=1&password=s"
        }) {
            RapporteurException e = assertThrows(RapporteurException.class, () -> parsed(open));
            assertEquals("usage", e.code());
            assertTrue(e.getMessage().contains("PGPASSWORD"), e.getMessage());
            assertFalse(e.getMessage().contains("secret"), e.getMessage());
        }
    }

    @Test
    void files_are_not_taken_for_databases_and_broken_addresses_are_told() {
        assertFalse(DatabaseAddress.isOne("wire.duckdb"));
        assertFalse(DatabaseAddress.isOne("postgresql/wire.duckdb"));
        for (String broken :
                new String[] {"postgresql://a b@h/wire", "postgresql://ada@h:port/wire", "postgresql://@@/"}) {
            RapporteurException e = assertThrows(RapporteurException.class, () -> parsed(broken), broken);
            assertTrue(e.getMessage().contains("postgresql://USER@HOST:PORT/DATABASE"), e.getMessage());
        }
        assertThrows(RapporteurException.class, () -> parsed("postgresql://h/wire", "PGPORT", "many"));
    }
}
