package org.cpd

import com.google.gson.JsonArray
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicNode
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Every shared case about accreditation has the same answer here as in the other languages. */
class AccreditationCasesTest {
    private val files = GivenCaseFile.all(Path.of(setting("cpd.accreditationCases")))

    @TestFactory
    fun cases(): List<DynamicNode> = files.map { file ->
        file.tests { case -> case.check(file.name) { engine(file).use { answer(it, case.ask, case.given) } } }
    }

    @Test
    fun `every scheme that comes with the library loads`() {
        assertTrue(Schemes.ids().isNotEmpty())
        val frameworks = Frameworks.ids().map(Frameworks::json)
        for (id in Schemes.ids()) AccreditationEngine.load(Schemes.json(id), frameworks).close()
    }

    @Test
    fun `a check is said in every language`() {
        val file = files.first { it.name == "lao-pdr.json" }
        val given = file.cases.first { it.ask == "check" }.given
        val texts = engine(file).use { engine ->
            listOf("en", "lo", "km", "kk", "ru").map { language ->
                engine.checkText(given.json("proposal"), given["registry"]?.toString(), given.text("on"), language)
            }
        }
        assertEquals(5, texts.toSet().size)
    }

    @Test
    fun `a check is said finding by finding, each with its place`() {
        val file = files.first { it.name == "lao-pdr.json" }
        val given = file.cases.first { it.ask == "check" }.given
        val (check, said) = engine(file).use {
            val proposal = given.json("proposal")
            listOf(it.checkJson(proposal, null, given.text("on")), it.checkSentencesJson(proposal, null, given.text("on"), "lo"))
                .map { answer -> JsonParser.parseString(answer).asJsonObject }
        }
        assertEquals("lo", said["language"].asString)
        assertEquals(check["verdict"], said["verdict"])
        val findings = said["groups"].asJsonArray.flatMap { it.asJsonObject["findings"].asJsonArray }
        assertEquals(check["findings"].asJsonArray.size(), findings.size)
    }

    @Test
    fun `a check is a page to print`() {
        val file = files.first { it.name == "lao-pdr.json" }
        val given = file.cases.first { it.ask == "check" }.given
        val page = engine(file).use { it.checkReport(given.json("proposal"), null, given.text("on"), "lo") }
        assertTrue(page.startsWith("<!doctype html>\n<html lang=\"lo\">"), page)
    }

    @Test
    fun `an impact is said in every language`() {
        val file = files.first { it.name == "credit.json" }
        val given = file.cases.first { it.ask == "impact" }.given
        val texts = engine(file).use { engine ->
            listOf("en", "lo", "km", "kk", "ru").map { language ->
                engine.impactText(
                    packJson = given.document("pack", Packs::json),
                    recordsJsonLines = jsonLines(given.list("records")),
                    registryJson = given.json("registry"),
                    changeJson = given.json("change"),
                    on = given.text("on"),
                    language = language,
                )
            }
        }
        assertEquals(5, texts.toSet().size)
    }

    @Test
    fun `what can be done about an application is said in every language`() {
        val file = files.first { it.name == "applications.json" }
        val given = file.cases.first { it.ask == "decideApplication" }.given
        val (application, proposal) = given.json("application") to given["proposal"]?.toString()
        val command = given.list("commands").first().toString()
        engine(file).use { engine ->
            val languages = listOf("en", "lo", "km", "kk", "ru")
            val standings = languages.map { engine.applicationStandingText(application, proposal, null, "2026-01-20", it) }
            val decisions = languages.map { engine.decideApplicationText(application, proposal, null, command, it) }
            assertEquals(5, standings.toSet().size)
            assertEquals(5, decisions.toSet().size)
        }
    }

    private fun engine(file: GivenCaseFile) =
        AccreditationEngine.load(file.document("scheme", Schemes::json), file.frameworks)

    /** The answer as JSON text. */
    private fun answer(engine: AccreditationEngine, ask: String, given: JsonObject): String = when (ask) {
        "check" -> engine.checkJson(given.json("proposal"), given["registry"]?.toString(), given.text("on"))
        "standings" -> engine.standingsJson(given.json("registry"), given.text("on"))
        "statement" -> engine.statementJson(
            packJson = given.document("pack", Packs::json),
            recordJson = given.json("record"),
            registryJson = given.json("registry"),
            on = given.text("on"),
        )
        "impact" -> engine.impactJson(
            packJson = given.document("pack", Packs::json),
            recordsJsonLines = jsonLines(given.list("records")),
            registryJson = given.json("registry"),
            changeJson = given.json("change"),
            on = given.text("on"),
        )
        "decideApplication" -> decisions(engine, given)
        "applicationStanding" -> engine.applicationStandingJson(
            applicationJson = given.json("application"),
            proposalJson = given["proposal"]?.toString(),
            registryJson = null,
            on = given.text("on"),
        )
        else -> throw IllegalStateException("no case can ask for `$ask`")
    }

    /** The decision on the last of several commands, each decided by what those before have led to. */
    private fun decisions(engine: AccreditationEngine, given: JsonObject): String {
        val application = given.getAsJsonObject("application").deepCopy()
        val events = application.getAsJsonArray("events") ?: JsonArray().also { application.add("events", it) }
        return given.list("commands").map { command ->
            val proposal = given["proposal"]?.toString()
            engine.decideApplicationJson(application.toString(), proposal, null, command.toString()).also { answer ->
                JsonParser.parseString(answer).asJsonObject["event"]?.let(events::add)
            }
        }.last()
    }
}
