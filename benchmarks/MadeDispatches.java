import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

/** {@code MadeDispatches N SEED}: so many dispatches of 25 to 40 words as JSON Lines, each with a day, a town and a tale of its own. */
public class MadeDispatches {
    private static final String[] TOWNS = {
        "Homs", "Daraa", "Hama", "Idlib", "Goma", "Bunia", "Aden", "Taiz", "Sanaa", "Minsk", "Lima", "Cusco", "Tripoli", "Misrata", "Benghazi", "Bamako", "Gao", "Kidal",
        "Mogadishu", "Kismayo", "Nairobi", "Kampala", "Khartoum", "Nyala", "Juba", "Malakal", "Kabul", "Kandahar", "Herat", "Quetta", "Peshawar", "Karachi", "Manila",
        "Jolo", "Bangkok", "Yangon", "Dhaka", "Colombo", "Baghdad", "Mosul", "Basra", "Kirkuk", "Beirut", "Gaza", "Cairo", "Tunis", "Algiers", "Caracas", "Bogota", "Quito"};
    private static final String[] WHO = {
        "gunmen", "soldiers", "police officers", "rebel fighters", "militiamen", "protesters", "army deserters", "security forces", "unknown attackers", "guerrillas"};
    private static final String[] WHOM = {
        "villagers", "students", "shopkeepers", "teachers", "aid workers", "miners", "farmers", "policemen", "traders", "journalists", "bus passengers", "worshippers"};
    private static final String[] ACTS = {"killed", "wounded", "arrested", "kidnapped", "attacked", "shot at"};
    private static final String[] WHERE = {"market", "bridge", "mosque", "school", "checkpoint", "bus station", "hospital", "police post", "river crossing", "town hall"};
    private static final String[] SAYS = {
        "a local official said", "police said", "a witness told reporters", "the defence ministry said in a statement", "a rights group said", "doctors at the hospital said"};
    private static final String[] MORE = {
        "The governor ordered a curfew until further notice and called for calm.",
        "No group has claimed responsibility, and the motive is not known yet.",
        "Hundreds of people fled to nearby towns after the shooting stopped.",
        "The foreign minister condemned the attack and promised an inquiry.",
        "Talks between both sides are to begin in the capital next week.",
        "The United Nations urged all sides to respect the ceasefire."};

    public static void main(String[] args) throws IOException {
        int many = Integer.parseInt(args[0]);
        Random random = new Random(Long.parseLong(args[1]));
        LocalDate first = LocalDate.of(2005, 1, 1);
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            for (int i = 0; i < many; i++) {
                String who = pick(WHO, random);
                out.write("{\"date\":\"" + first.plusDays(random.nextInt(6000)) + "\",\"publisher\":\"Wire " + random.nextInt(40) + "\",\"text\":\""
                        + Character.toUpperCase(who.charAt(0)) + who.substring(1) + " " + pick(ACTS, random) + " " + (2 + random.nextInt(60)) + " " + pick(WHOM, random)
                        + " near the " + pick(WHERE, random) + " of " + pick(TOWNS, random) + " on " + pick(new String[] {"Monday", "Tuesday", "Thursday", "Saturday"}, random)
                        + ", " + pick(SAYS, random) + ". " + pick(MORE, random) + "\"}\n");
            }
        }
    }

    private static String pick(String[] some, Random random) {
        return some[random.nextInt(some.length)];
    }
}
