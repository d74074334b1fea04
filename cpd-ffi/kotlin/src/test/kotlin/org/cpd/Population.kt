package org.cpd

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser

/**
 * The questions about populations.
 *
 * `population` is a list of profiles, or of texts where a line is no profile; `parts` are several populations that are
 * counted apart; `needs` and `coverage` are lists of summaries that were counted elsewhere.
 */
class Population(private val engine: ProgrammeEngine, private val given: JsonObject) {
    /** The answer as JSON text. */
    fun answer(ask: String): String = when (ask) {
        "compileNeeds" -> compiled(populations().joinToString("\n"))
        "mergeNeeds" -> needs()
        "rankNeeds" -> engine.rankNeedsJson(needs(), priorities(), given.text("place"))
        "checkWorkplan" -> engine.checkWorkplanJson(needs(), priorities(), given.json("workplan"))
        "reviewWorkplan" ->
            engine.reviewWorkplanJson(given.json("workplan"), given.json("report"), given["quarter"].asInt.toUInt())
        "countCoverage" -> counted(populations().joinToString("\n"))
        "mergeCoverage" -> coverage()
        "targets" -> engine.targetsJson(coverage(), given["place"]?.asString)
        else -> throw IllegalStateException("no case can ask for `$ask`")
    }

    /** The populations, each as JSON Lines. */
    private fun populations(): List<String> =
        (listOfNotNull(given["population"]) + given.list("parts")).map { jsonLines(it.asJsonArray) }

    private fun compiled(population: String) =
        engine.compileNeedsJson(population, given.text("on"), given.text("level"))

    private fun counted(population: String) = engine.countCoverageJson(population, given.text("on"))

    private fun priorities(): String? = given["priorities"]?.toString()

    /** The needs of all populations and summaries that are given, beginning with those of nobody. */
    private fun needs(): String {
        val summaries = populations().map { part(compiled(it), "needs") } + given.list("needs").map(JsonElement::toString)
        return summaries.fold(part(compiled(""), "needs"), engine::mergeNeedsJson)
    }

    /** The coverage of all populations and summaries that are given, beginning with that of nobody. */
    private fun coverage(): String {
        val summaries =
            populations().map { part(counted(it), "coverage") } + given.list("coverage").map(JsonElement::toString)
        return summaries.fold(part(counted(""), "coverage"), engine::mergeCoverageJson)
    }

    private fun part(answer: String, name: String): String = JsonParser.parseString(answer).asJsonObject[name].toString()
}
