package org.cpd

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.nio.file.Path
import kotlin.io.path.readText
import kotlin.io.path.relativeTo

/** The worked examples about programmes: `tests/programme-cases` of the repository. */
object ProgrammeCases {
    val root: Path = Path.of(setting("cpd.programmeCases"))

    val files: List<ProgrammeCaseFile> by lazy { caseFiles(root).map(ProgrammeCaseFile::read) }
}

/** A file of cases about a programme; [places] are those that come with it. */
class ProgrammeCaseFile(
    val name: String,
    private val programme: String,
    private val frameworks: List<String>,
    private val places: List<String>,
    val cases: List<ProgrammeCase>,
) {
    /** The engine that answers a case: with the places that the case gives, else with the programme's. */
    fun engine(case: ProgrammeCase): ProgrammeEngine {
        val given = case.given.list("places").map(JsonElement::toString)
        return ProgrammeEngine.load(programme, frameworks, given.ifEmpty { places })
    }

    companion object {
        fun read(path: Path): ProgrammeCaseFile {
            val file = JsonParser.parseString(path.readText()).asJsonObject
            // Ids of bundled documents, or documents of the file's own; without a list, the bundled frameworks.
            val programme = document(file["programme"], Programmes::json)
            val frameworks = file.getAsJsonArray("frameworks")?.map { document(it, Frameworks::json) }
            val id = JsonParser.parseString(programme).asJsonObject.text("id")
            val name = path.relativeTo(ProgrammeCases.root).toString()
            val cases = file.getAsJsonArray("cases").map { ProgrammeCase.read(it.asJsonObject) }
            check(cases.isNotEmpty()) { "no cases in $name" }
            return ProgrammeCaseFile(
                name = name,
                programme = programme,
                frameworks = frameworks ?: Frameworks.ids().map(Frameworks::json),
                places = listOfNotNull(Programmes.places(id)),
                cases = cases,
            )
        }

        private fun document(item: JsonElement, bundled: (String) -> String): String =
            if (item.isJsonPrimitive) bundled(item.asString) else item.toString()
    }
}

/** A question with what is given and what is expected of the answer. */
class ProgrammeCase(val name: String, val ask: String, val given: JsonObject, val expect: JsonElement) {
    /** The error that is expected; null where an answer is. */
    val error: JsonObject? get() = (expect as? JsonObject)?.getAsJsonObject("error")

    /** The answer as JSON text. */
    fun answer(engine: ProgrammeEngine): String = when (ask) {
        "decide" -> engine.decideJson(given.json("portfolio"), given.json("command"))
        "play" -> played(engine, given).let { played ->
            """{ "decisions": ${played.decisions}, "runs": ${engine.runsJson(played.portfolio)} }"""
        }
        "nextSteps" -> engine.nextStepsJson(played(engine, given).portfolio, given.text("cycle"), given.text("on"))
        "assessPortfolio" ->
            engine.assessPortfolioJson(played(engine, given).portfolio, given.text("cycle"), given.text("on"))
        "links" -> engine.schoolLinksJson(
            schoolJson = played(engine, given.getAsJsonObject("school")).portfolio,
            cycle = given.text("cycle"),
            teachersJsonLines = given.list("teachers").joinToString("\n") { played(engine, it.asJsonObject).portfolio },
            teacherCycle = given.text("teacherCycle"),
            run = given.text("run"),
        )
        "assess" -> engine.assessJson(given.text("assessment"), given.json("ratings"), given.text("on"))
        "observe" -> engine.observeJson(given.json("observation"))
        "carry" -> engine.carryJson(given.json("crosswalk"), given.json("levels"))
        else -> Population(engine, given).answer(ask)
    }

    companion object {
        fun read(case: JsonObject) = ProgrammeCase(
            name = case.text("name"),
            ask = case.text("ask"),
            given = case.getAsJsonObject("given"),
            expect = case["expect"],
        )
    }
}

/** What a list of commands leads to. */
private class Played(val portfolio: String, val decisions: JsonArray)

/** Gives commands one by one; what one leaves out of `owner`, `cycle` and `run` stands beside the list. */
private fun played(engine: ProgrammeEngine, given: JsonObject): Played {
    val (events, decisions) = JsonArray() to JsonArray()
    val portfolio = JsonObject().apply {
        add("owner", given["owner"])
        add("events", events)
    }
    for (command in given.list("commands")) {
        val whole = command.asJsonObject.deepCopy()
        for (name in listOf("owner", "cycle", "run")) {
            if (given.has(name) && !whole.has(name)) whole.add(name, given[name])
        }
        val decision = JsonParser.parseString(engine.decideJson(portfolio.toString(), whole.toString())).asJsonObject
        decisions.add(decision)
        decision["event"]?.let(events::add)
    }
    return Played(portfolio.toString(), decisions)
}

/** A document as JSON text. */
fun JsonObject.json(name: String): String = checkNotNull(this[name]) { "the case gives no `$name`" }.toString()

/** A plain text, such as a date or an id. */
fun JsonObject.text(name: String): String = checkNotNull(this[name]) { "the case gives no `$name`" }.asString

/** What stands in a list; nothing where there is none. */
fun JsonObject.list(name: String): List<JsonElement> = getAsJsonArray(name)?.toList().orEmpty()
