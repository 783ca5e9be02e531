import Surveys
import Wording
extension SurveyMistake.Problem { func sentence(_ w: SurveyWording) -> String { "\(self)" } }
